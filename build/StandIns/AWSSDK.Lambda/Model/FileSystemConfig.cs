using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class FileSystemConfig : ExtensibleShape
{
    /// <summary>Required; 0 to 256 characters.</summary>
    public string? Arn { get; set; }

    /// <summary>Required; 0 to 160 characters.</summary>
    public string? LocalMountPath { get; set; }
}
