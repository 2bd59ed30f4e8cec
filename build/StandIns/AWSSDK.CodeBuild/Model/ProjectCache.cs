using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class ProjectCache : ExtensibleShape
{
    /// <summary>Required.</summary>
    public CacheType? Type { get; set; }

    public string? Location { get; set; }

    public List<string>? Modes { get; set; }

    public string? CacheNamespace { get; set; }
}
