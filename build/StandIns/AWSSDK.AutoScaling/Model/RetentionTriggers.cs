namespace Amazon.AutoScaling.Model;

public partial class RetentionTriggers
{
    public RetentionAction? TerminateHookAbandon { get; set; }
}
