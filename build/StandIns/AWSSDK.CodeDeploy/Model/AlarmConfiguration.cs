namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>AlarmConfiguration</c>.</summary>
public partial class AlarmConfiguration
{
    public bool? Enabled { get; set; }

    public bool? IgnorePollAlarmFailure { get; set; }

    public List<Alarm>? Alarms { get; set; }
}
