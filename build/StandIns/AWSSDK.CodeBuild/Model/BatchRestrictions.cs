namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>BatchRestrictions</c>.</summary>
public partial class BatchRestrictions
{
    public int? MaximumBuildsAllowed { get; set; }

    public List<string>? ComputeTypesAllowed { get; set; }

    public List<string>? FleetsAllowed { get; set; }
}
