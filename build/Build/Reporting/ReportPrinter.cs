using System.Globalization;
using Cake.Core;
using Cake.Core.Diagnostics;

namespace Build.Reporting;

/// <summary>Shows the run: a line where a task begins, and at the end a table of what was done, with times.</summary>
public sealed class ReportPrinter(ICakeLog log, Journal journal, Parameters parameters) : ICakeReportPrinter
{
    private const int DocumentVersion = 1;

    /// <inheritdoc/>
    public void Write(CakeReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var entries = report.Where(entry => entry.Category == CakeReportEntryCategory.Task && entry.ExecutionStatus != CakeTaskExecutionStatus.Delegated).ToList();
        if (parameters.Json && !journal.HasShown)
            journal.Show(new RunDocument(DocumentVersion, [.. entries.Select(Told)]), _ => []);
        if (entries.Count < 2 || parameters.Json)
            return;
        var width = entries.Max(entry => entry.TaskName.Length);
        journal.Say("");
        foreach (var entry in entries)
            journal.Say($"{Mark(entry)} {entry.TaskName.PadRight(width)}  {Seconds(entry.Duration)}  {journal.Of(entry.TaskName)}".TrimEnd());
        journal.Say($"  {"Total".PadRight(width)}  {Seconds(report.Aggregate(TimeSpan.Zero, (sum, entry) => sum + entry.Duration))}");
    }

    /// <inheritdoc/>
    public void WriteStep(string name, Verbosity verbosity)
    {
        if (verbosity < Verbosity.Normal || name == nameof(Tasks.Default))
            return;
        journal.Say("");
        journal.Say($"== {name}");
    }

    /// <inheritdoc/>
    public void WriteLifeCycleStep(string name, Verbosity verbosity)
    {
        if (verbosity >= Verbosity.Verbose)
            log.Verbose("-- {0}", name);
    }

    /// <inheritdoc/>
    public void WriteSkippedStep(string name, Verbosity verbosity)
    {
        if (verbosity >= Verbosity.Verbose)
            log.Verbose("-- {0} skipped", name);
    }

    private RunTask Told(CakeReportEntry entry) => new(entry.TaskName, $"{entry.ExecutionStatus}", Math.Round(entry.Duration.TotalSeconds, 3), journal.Of(entry.TaskName));

    private static char Mark(CakeReportEntry entry) => entry.ExecutionStatus switch
    {
        CakeTaskExecutionStatus.Executed => '+',
        CakeTaskExecutionStatus.Skipped => '-',
        _ => '!',
    };

    private static string Seconds(TimeSpan duration) => duration.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture).PadLeft(7) + " s";
}
