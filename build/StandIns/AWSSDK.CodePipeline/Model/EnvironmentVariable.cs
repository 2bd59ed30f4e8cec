using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class EnvironmentVariable : ExtensibleShape
{
    /// <summary>Required; 1 to 128 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required; 1 to 2000 characters.</summary>
    public string? Value { get; set; }

    public EnvironmentVariableType? Type { get; set; }
}
