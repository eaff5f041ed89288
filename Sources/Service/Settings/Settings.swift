package import HTTP
package import Logging
package import Payers

/// How the service runs. A new value holds the defaults; `SettingsReader` puts the operator's wishes over them.
///
/// No secret is ever in it: a feed's bearer token is named by the environment variable that holds it.
package struct Settings: Sendable {
    /// A name or a numeric address to listen at.
    package var host = "127.0.0.1"
    /// 0 takes any free port.
    package var port = 8080
    /// The bounds of the HTTP server, `loops` among them; the settings can change those that `Setting.all` lists.
    package var limits = HTTPLimits()
    /// Time for what is under way when the service is told to stop.
    package var drainSeconds = 10
    package var logLevel = Logger.Level.info
    /// Payers' profiles as `*.json`, over those in the program; nil for none.
    package var payersDirectory: String?
    /// Reference tables in the place of those in the program; nil for those.
    package var codesDirectory: String?
    /// Where feeds keep their last good copies, unless a feed names its own; nil keeps none.
    package var cacheDirectory: String?
    /// Payers' profiles by URL.
    package var feeds: [FeedSettings] = []

    /// The defaults.
    package init() {}
}
