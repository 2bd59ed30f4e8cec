using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class ProjectSourceVersion : ExtensibleShape
{
    /// <summary>Required.</summary>
    public string? SourceIdentifier { get; set; }

    /// <summary>Required.</summary>
    public string? SourceVersion { get; set; }
}
