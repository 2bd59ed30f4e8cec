namespace Amazon.SecretsManager.Model;

public partial class RotationRulesType
{
    /// <summary>1 to 1000.</summary>
    public long? AutomaticallyAfterDays { get; set; }

    /// <summary>2 to 3 characters.</summary>
    public string? Duration { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string? ScheduleExpression { get; set; }
}
