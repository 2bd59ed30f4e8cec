namespace Amazon.CodeBuild.Model;

public partial class TestCaseFilter
{
    public string? Status { get; set; }

    public string? Keyword { get; set; }
}
