using Build.Settings;

namespace Build.Pipelines;

/// <summary>What only pipelines of type V2 can, and what their execution modes exclude (CodePipeline User Guide, "Pipeline types"). Pure.</summary>
internal static class VersionTwo
{
    /// <summary>Refuses settings that contradict each other, each with what to change.</summary>
    /// <exception cref="BadInput">Some do.</exception>
    public static void Check(PipelineSettings pipeline)
    {
        var faults = Faults(pipeline).ToList();
        if (faults.Count > 0)
            throw new BadInput(faults);
    }

    private static IEnumerable<string> Faults(PipelineSettings pipeline)
    {
        if (pipeline.Type == "V1")
        {
            if (pipeline.OnFailure != "fail")
                yield return $"pipeline.onFailure is '{pipeline.OnFailure}', which pipelines of type V1 cannot do: set pipeline.type to V2, or pipeline.onFailure to fail.";
            if (pipeline.Variables.Count > 0)
                yield return "pipeline.variables are given, which pipelines of type V1 do not have: set pipeline.type to V2.";
        }
        if (pipeline is { OnFailure: "rollback", ExecutionMode: "PARALLEL" })
            yield return "pipeline.onFailure is 'rollback', which stages of a PARALLEL pipeline cannot do: set pipeline.executionMode to SUPERSEDED or QUEUED.";
        foreach (var name in pipeline.Variables.Keys.Where(name => name.Length is 0 or > 128 || !name.All(each => char.IsAsciiLetterOrDigit(each) || each is '_' or '-' or '@')))
            yield return $"pipeline.variables has '{name}'; allowed are names of 1 to 128 letters, digits, and @ _ -.";
    }
}
