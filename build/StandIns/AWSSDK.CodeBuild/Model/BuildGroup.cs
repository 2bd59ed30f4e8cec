namespace Amazon.CodeBuild.Model;

public partial class BuildGroup
{
    public string? Identifier { get; set; }

    public List<string>? DependsOn { get; set; }

    public bool? IgnoreFailure { get; set; }

    public BuildSummary? CurrentBuildSummary { get; set; }

    public List<BuildSummary>? PriorBuildSummaryList { get; set; }
}
