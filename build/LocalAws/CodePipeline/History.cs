using LocalAws.CodePipeline.Execution.Records;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>A pipeline's history, read as far as it is looked at.</summary>
internal static class History
{
    private const int ChunkSize = 100;

    /// <summary>Executions newest first, those with a number lower than <paramref name="before"/>.</summary>
    public static IEnumerable<ExecutionRecord> Newest(ExecutionStore executions, Scope scope, string pipeline, long? before = null)
    {
        while (true)
        {
            var chunk = executions.Newest(scope, pipeline, before, ChunkSize);
            foreach (var execution in chunk) yield return execution;
            if (chunk.Count < ChunkSize) yield break;
            before = chunk[^1].Number;
        }
    }

    /// <summary>The page of a flattened history behind a token, which counts the entries shown.</summary>
    public static (IReadOnlyList<T> Items, string? NextToken) Page<T>(IEnumerable<T> entries, string? token, int max)
    {
        var start = 0;
        if (token is not null && !int.TryParse(Paging.Read(token), System.Globalization.CultureInfo.InvariantCulture, out start)) throw CodePipelineErrors.InvalidNextToken();
        var page = entries.Skip(start).Take(max + 1).ToList();
        var next = page.Count > max ? Paging.Write((start + max).ToString(System.Globalization.CultureInfo.InvariantCulture)) : null;
        return ([.. page.Take(max)], next);
    }
}
