using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class GitTagFilterCriteria : ExtensibleShape
{
    /// <summary>1 to 8 elements.</summary>
    public List<string>? Includes { get; set; }

    /// <summary>1 to 8 elements.</summary>
    public List<string>? Excludes { get; set; }
}
