using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class LoggingConfig : ExtensibleShape
{
    public LogFormat? LogFormat { get; set; }

    public ApplicationLogLevel? ApplicationLogLevel { get; set; }

    public SystemLogLevel? SystemLogLevel { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string? LogGroup { get; set; }
}
