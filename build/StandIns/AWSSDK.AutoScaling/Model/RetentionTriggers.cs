namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>RetentionTriggers</c>.</summary>
public partial class RetentionTriggers
{
    public RetentionAction? TerminateHookAbandon { get; set; }
}
