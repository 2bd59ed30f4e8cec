using LocalAws.Kernel.Schedules;

namespace LocalAws.CodePipeline.Structure;

/// <summary>
/// The days and times of a deployment window (AWS: "DeploymentWindow" rule): seconds, which are always *, then what a cron expression has, and a year only
/// if there is one. It is open in every minute that the expression selects.
/// </summary>
public sealed class CronWindow
{
    private const string Format = "6 fields and perhaps a year, such as '* * 9-17 ? * MON-FRI': * minutes hours day-of-month month day-of-week";
    private readonly CronExpression minutes;

    private CronWindow(CronExpression minutes) => this.minutes = minutes;

    /// <summary>Null when the expression is a window, else what is wrong with it.</summary>
    public static string? Problem(string expression)
    {
        try
        {
            Parse(expression);
            return null;
        }
        catch (ScheduleException malformed)
        {
            return malformed.Message;
        }
    }

    /// <exception cref="ScheduleException">It is no window.</exception>
    public static CronWindow Parse(string expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length is < 6 or > 7)
            throw new ScheduleException($"it has {fields.Length} fields; a window has {Format}");
        if (fields[0] != "*")
            throw new ScheduleException($"its first field, the seconds, is '{fields[0]}', and must be *");
        return new CronWindow(CronExpression.Parse(string.Join(' ', [.. fields[1..], .. fields.Length == 6 ? ["*"] : Array.Empty<string>()])));
    }

    /// <summary>Whether the window is open at a time on its time zone's clock.</summary>
    public bool IsOpen(DateTime wallClock) => minutes.Matches(new DateTimeOffset(DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified), TimeSpan.Zero));
}
