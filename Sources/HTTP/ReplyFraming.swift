/// How one reply goes out: what the request's head says about it, kept beyond the head.
struct ReplyFraming {
    var isHead = false
    var isVersion10 = false
    var keepsAlive = true
    var preference = CodingPreference()

    init() {}

    init(_ head: borrowing RequestHead, _ bytes: UnsafeRawBufferPointer) {
        isHead = head.method == .head
        isVersion10 = head.isVersion10
        keepsAlive = head.framing.keepsAlive
        for field in head.fields where bytes.part(field.name).equalsIgnoringCase("accept-encoding") {
            preference.add(bytes.part(field.value))
        }
    }

    /// Appends a whole reply: head and content, with its exact length.
    func appendWhole(_ reply: HTTPReply, _ standing: borrowing ByteBuffer, _ codings: Codings, to output: inout ByteBuffer) {
        let isLong = reply.body.count >= codings.encodedBytesMin
        let coding = reply.mayEncode && reply.status.allowsContent ? preference.choose(isLong: isLong) : .identity
        appendHead(reply, standing, to: &output)
        if coding != .identity || isLong && reply.mayEncode { output.append("Vary: Accept-Encoding\r\n") }
        guard coding == .identity || reply.body.isEmpty else {
            output.append("Content-Encoding: ")
            output.append(coding.name)
            codings.appendWhole(reply.body.bytes, coding, isHead: isHead, to: &output)
            return
        }
        // RFC 9110 section 8.6: no length in a 204; a 304's would be that of another reply.
        if reply.status.allowsContent || reply.status.code == 205 {
            output.append("Content-Length: ")
            output.append(decimal: reply.status.allowsContent ? reply.body.count : 0)
            output.append("\r\n\r\n")
        } else {
            output.append("\r\n")
        }
        if !isHead, reply.status.allowsContent { output.append(reply.body.bytes) }
    }

    /// Appends the head of a reply whose length is not known: chunked, or ended by the connection for HTTP/1.0 (RFC 9112 section 6.3).
    func appendStreamedHead(
        _ reply: HTTPReply, _ standing: borrowing ByteBuffer, _ coding: ReplyCoding, to output: inout ByteBuffer
    ) {
        appendHead(reply, standing, to: &output)
        if reply.mayEncode { output.append("Vary: Accept-Encoding\r\n") }
        if coding != .identity {
            output.append("Content-Encoding: ")
            output.append(coding.name)
            output.append("\r\n")
        }
        output.append(isVersion10 ? "\r\n" : "Transfer-Encoding: chunked\r\n\r\n")
    }

    private func appendHead(_ reply: HTTPReply, _ standing: borrowing ByteBuffer, to output: inout ByteBuffer) {
        // RFC 9110 section 2.5: a server answers with its own version, whatever that of the client is.
        if reply.status.code == 200 {
            output.append("HTTP/1.1 200 OK\r\n")
        } else {
            output.append("HTTP/1.1 ")
            output.append(decimal: Int(reply.status.code))
            output.append(" ")
            output.append(reply.status.reason)
            output.append("\r\n")
        }
        output.append(standing.bytes)
        output.append(reply.fields.bytes)
        if !keepsAlive {
            output.append("Connection: close\r\n")
        } else if isVersion10 {
            output.append("Connection: keep-alive\r\n")
        }
    }
}

/// The compressors of a loop, made when first wanted and used again.
final class Codings {
    let encodedBytesMin: Int
    private var gzip: Deflater?
    private var deflate: Deflater?
    private var scratch = ByteBuffer()

    init(encodedBytesMin: Int) {
        self.encodedBytesMin = encodedBytesMin
    }

    /// Appends the compressed content behind the line of its length, which is known only now.
    func appendWhole(_ content: UnsafeRawBufferPointer, _ coding: ReplyCoding, isHead: Bool, to output: inout ByteBuffer) {
        let deflater = deflater(coding)
        deflater.reset()
        withScratch { scratch in
            deflater.deflate(content, isLast: true, into: &scratch)
            output.append("\r\nContent-Length: ")
            output.append(decimal: scratch.count)
            output.append("\r\n\r\n")
            if !isHead { output.append(scratch.bytes) }
        }
    }

    /// Lends an empty buffer.
    func withScratch(_ body: (inout ByteBuffer) -> Void) {
        body(&scratch)
        scratch.removeAll(keepingUpTo: 1 << 20)
    }

    private func deflater(_ coding: ReplyCoding) -> Deflater {
        if coding == .gzip {
            let deflater = gzip ?? Deflater(.gzip)
            gzip = deflater
            return deflater
        }
        let deflater = deflate ?? Deflater(.deflate)
        deflate = deflater
        return deflater
    }
}
