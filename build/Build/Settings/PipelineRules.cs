namespace Build.Settings;

/// <summary>
/// What the settings of the pipeline, and of what it deploys with, owe AWS: what only pipelines of type V2 can, and what their execution modes
/// exclude (CodePipeline User Guide, "Pipeline types"). Pure.
/// </summary>
internal static class PipelineRules
{
    private const string OfAws = "CodeDeployDefault.";
    private static readonly string[] Configs = [OfAws + "OneAtATime", OfAws + "HalfAtATime", OfAws + "AllAtOnce"];

    /// <summary>What is wrong, each with the setting that says so and the fix.</summary>
    public static IEnumerable<string> Faults(ReadSettings read)
    {
        var config = read.Settings.Deploy.Config;
        if (config.StartsWith(OfAws, StringComparison.Ordinal) && !Configs.Contains(config))
            yield return $"{read.Where("deploy.config")}: 'deploy.config' is {config}; of AWS's own there are {string.Join(", ", Configs)} for instances.{(Spelling.Nearest(config[OfAws.Length..], Configs.Select(each => each[OfAws.Length..])) is { } nearest ? $" Did you mean '{OfAws}{nearest}'?" : "")}";
        foreach (var name in read.Settings.Tags.Keys.Where(name => name.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)))
            yield return $"{read.Where("tags")}: 'tags' has {name}; names that begin with aws: are AWS's own. Give it another name.";
        foreach (var fault in OfPipeline(read, read.Settings.Pipeline))
            yield return fault;
    }

    private static IEnumerable<string> OfPipeline(ReadSettings read, PipelineSettings pipeline)
    {
        var isVersionOne = pipeline.Type == "V1";
        if (isVersionOne && pipeline.ExecutionMode != "SUPERSEDED")
            yield return $"{read.Where("pipeline.executionMode")}: 'pipeline.executionMode' is {pipeline.ExecutionMode}, which pipelines of type V1 cannot do: set pipeline.type to V2, or take it out.";
        if (isVersionOne && pipeline.OnFailure != "fail")
            yield return $"{read.Where("pipeline.onFailure")}: 'pipeline.onFailure' is {pipeline.OnFailure}, which pipelines of type V1 cannot do: set pipeline.type to V2, or pipeline.onFailure to fail.";
        if (isVersionOne && pipeline.Variables.Count > 0)
            yield return $"{read.Where("pipeline.variables")}: 'pipeline.variables' are given, which pipelines of type V1 do not have: set pipeline.type to V2.";
        if (pipeline is { OnFailure: "rollback", ExecutionMode: "PARALLEL" })
            yield return $"{read.Where("pipeline.onFailure")}: 'pipeline.onFailure' is rollback, which stages of a PARALLEL pipeline cannot do: set pipeline.executionMode to SUPERSEDED or QUEUED.";
        foreach (var name in pipeline.Variables.Keys.Where(name => !IsVariable(name)))
            yield return $"{read.Where("pipeline.variables")}: 'pipeline.variables' has '{name}'; allowed are names of 1 to 128 letters, digits, and @ _ -.";
    }

    private static bool IsVariable(string name) => name.Length is > 0 and <= 128 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '@' or '_' or '-');
}
