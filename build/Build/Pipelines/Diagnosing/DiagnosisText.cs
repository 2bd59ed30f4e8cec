namespace Build.Pipelines.Diagnosing;

/// <summary>A diagnosis as lines of text: what failed, from the outside in, then why, then what to type.</summary>
public static class DiagnosisText
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(Diagnosis diagnosis)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        yield return $"{diagnosis.Subject}: {diagnosis.Status}";
        if (diagnosis.Action is { } action)
            yield return $"  action      {action.Stage} / {action.Action} ({action.Provider}){(diagnosis.Build is null && diagnosis.Deployment is null ? $": {action.Message}" : "")}";
        foreach (var line in (diagnosis.Build is { } build ? Build(build) : []).Concat(diagnosis.Deployment is { } deployment ? Deployment(deployment) : []))
            yield return line;
        foreach (var host in diagnosis.Hosts)
            yield return $"  host        {host.Instance} {host.Fault}";
        foreach (var cause in diagnosis.Causes)
        {
            yield return $"  cause       {cause.Name}: {cause.Explanation}";
            yield return $"  next        {cause.Next}";
        }
        if (diagnosis.Action is null && diagnosis.Build is null && diagnosis.Deployment is null or { Events.Count: 0, ErrorCode: null })
        {
            if (diagnosis.Causes.Count == 0)
                yield return diagnosis.Status == "InProgress" ? "  It still runs, and nothing has failed so far: ./build.sh --target Watch" : "  Nothing failed.";
        }
    }

    private static IEnumerable<string> Build(BuildFailure build)
    {
        yield return $"  build       {build.BuildId}, phase {build.Phase}: {build.StatusCode} {build.Message}";
        foreach (var line in build.LogTail)
            yield return $"    | {line}";
    }

    private static IEnumerable<string> Deployment(DeploymentFailure deployment)
    {
        yield return $"  deployment  {deployment.DeploymentId}: {deployment.ErrorCode} {deployment.Message}".TrimEnd();
        foreach (var each in deployment.Events)
        {
            yield return $"  host        {each.Instance}, event {each.Event}, script {each.Script ?? "(none)"}: {each.ErrorCode} {each.Message}".TrimEnd();
            foreach (var line in (each.LogTail ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                yield return $"    | {line.TrimEnd()}";
        }
    }
}
