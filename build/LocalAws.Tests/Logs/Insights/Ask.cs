using LocalAws.Kernel;
using LocalAws.Logs;
using LocalAws.Logs.Insights;

namespace LocalAws.Tests.Logs.Insights;

/// <summary>Runs queries on messages without a server; the first message is the oldest, a second apart from the next.</summary>
internal static class Ask
{
    public const long Begin = 1_790_000_000_000; // 2026-09-21 14:13:20

    private static readonly Scope Scope = new("123456789012", "us-east-1");

    public static IReadOnlyList<LogRecord> Events(string group, params IEnumerable<string> messages) =>
        [.. messages.Select((message, index) => new LogRecord(Scope, group, "one", new("id", new(Begin + (index * 1000), index), Begin + 5000, message))).Reverse()];

    /// <summary>The rows, each as its columns' texts with commas between; what is absent is empty.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<LogRecord> events, string text, int most = 10_000)
    {
        var query = QueryParser.Parse(text);
        return [.. new QueryPipeline(query, most).Run(events).Select(row => string.Join(',', query.Columns.Select(column => QueryValue.ToText(row[column]))))];
    }

    public static IReadOnlyList<string> Of(string text, params IEnumerable<string> messages) => Of(Events("app", messages), text);
}
