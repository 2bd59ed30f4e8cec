namespace Amazon.CodePipeline.Model;

public partial class ApprovalResult
{
    /// <summary>Required; 0 to 512 characters.</summary>
    public string? Summary { get; set; }

    /// <summary>Required.</summary>
    public ApprovalStatus? Status { get; set; }
}
