namespace Amazon.CodePipeline.Model;

public partial class TransitionState
{
    public bool? Enabled { get; set; }

    public string? LastChangedBy { get; set; }

    public DateTime? LastChangedAt { get; set; }

    /// <summary>1 to 300 characters.</summary>
    public string? DisabledReason { get; set; }
}
