using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class DurableConfig : ExtensibleShape
{
    /// <summary>1 to 90.</summary>
    public int? RetentionPeriodInDays { get; set; }

    /// <summary>1 to 3.16224e+07.</summary>
    public int? ExecutionTimeout { get; set; }
}
