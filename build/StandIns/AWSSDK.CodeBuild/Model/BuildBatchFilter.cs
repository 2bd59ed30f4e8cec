namespace Amazon.CodeBuild.Model;

public partial class BuildBatchFilter
{
    public StatusType? Status { get; set; }
}
