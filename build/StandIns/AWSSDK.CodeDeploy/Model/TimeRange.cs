namespace Amazon.CodeDeploy.Model;

public partial class TimeRange
{
    public DateTime? Start { get; set; }

    public DateTime? End { get; set; }
}
