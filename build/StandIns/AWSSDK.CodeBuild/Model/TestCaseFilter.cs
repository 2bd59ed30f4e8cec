namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>TestCaseFilter</c>.</summary>
public partial class TestCaseFilter
{
    public string? Status { get; set; }

    public string? Keyword { get; set; }
}
