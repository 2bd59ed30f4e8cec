namespace Amazon.CodeBuild.Model;

public partial class BuildNotDeleted
{
    /// <summary>At least 1 characters.</summary>
    public string? Id { get; set; }

    public string? StatusCode { get; set; }
}
