using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class GitSubmodulesConfig : ExtensibleShape
{
    /// <summary>Required.</summary>
    public bool? FetchSubmodules { get; set; }
}
