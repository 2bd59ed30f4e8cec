using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class EnvironmentVariable : ExtensibleShape
{
    /// <summary>Required; at least 1 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required.</summary>
    public string? Value { get; set; }

    public EnvironmentVariableType? Type { get; set; }
}
