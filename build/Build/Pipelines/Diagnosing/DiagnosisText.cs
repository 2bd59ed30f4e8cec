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
            yield return $"  action      {action.Stage} / {action.Action} ({action.Provider}{(action.Region is { } region ? $" in {region}" : "")}){(diagnosis.Build is null && diagnosis.Deployment is null && diagnosis.Stack is null ? $": {action.Message}" : "")}";
        foreach (var line in (diagnosis.Build is { } build ? Build(build) : []).Concat(diagnosis.Deployment is { } deployment ? Deployment(deployment) : []))
            yield return line;
        foreach (var line in diagnosis.Stack is { } stack ? Stack(stack) : [])
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

    private static IEnumerable<string> Stack(StackFailure stack)
    {
        yield return $"  stack       {stack.Stack} is {stack.Status}{(stack.Resource is null ? $": {stack.Reason}" : "")}";
        if (stack.Resource is not null)
            yield return FormattableString.Invariant($"  resource    {stack.Resource} ({stack.Type}{(stack.Line is { } line ? $", line {line} of the template" : "")}) {stack.ResourceStatus}: {stack.Reason}");
    }

    private static IEnumerable<string> Deployment(DeploymentFailure deployment)
    {
        // CodeDeploy's message says "too many instances failed" and no more: the events say why.
        yield return $"  deployment  {deployment.DeploymentId}: {deployment.ErrorCode} {(deployment.Events.Count > 0 ? "" : deployment.Message)}".TrimEnd();
        foreach (var each in deployment.Events)
        {
            yield return $"  host        {each.Instance}, event {each.Event}{(string.IsNullOrEmpty(each.Script) ? "" : $", script {each.Script}")}: {each.ErrorCode} {each.Message}".TrimEnd();
            foreach (var line in (each.LogTail ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                yield return $"    | {line.TrimEnd()}";
        }
        if (deployment.Rollback is { Length: > 0 } rollback)
            yield return $"  rollback    {rollback}";
    }
}
