using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class AlarmConfiguration : ExtensibleShape
{
    public bool? Enabled { get; set; }

    public bool? IgnorePollAlarmFailure { get; set; }

    public List<Alarm>? Alarms { get; set; }
}
