namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TimeRange</c>.</summary>
public partial class TimeRange
{
    public DateTime? Start { get; set; }

    public DateTime? End { get; set; }
}
