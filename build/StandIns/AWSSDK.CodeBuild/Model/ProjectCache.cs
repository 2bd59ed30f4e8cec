namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ProjectCache</c>.</summary>
public partial class ProjectCache
{
    /// <summary>Required.</summary>
    public CacheType? Type { get; set; }

    public string? Location { get; set; }

    public List<string>? Modes { get; set; }

    public string? CacheNamespace { get; set; }
}
