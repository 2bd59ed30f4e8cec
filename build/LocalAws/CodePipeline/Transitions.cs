using LocalAws.CodePipeline.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Opens and closes the way into a stage. A stage's outbound transition is the inbound one of the stage behind it.</summary>
public sealed class Transitions(StateStore store, PipelineStore pipelines, PipelineSignal signal)
{
    public void Set(CallContext call, string name, string stage, string type, bool enabled, string? reason)
    {
        var pipeline = pipelines.Get(call.Scope, name);
        var stages = pipeline.Structure.Stages.Select(declared => declared.Name).ToList();
        var index = stages.IndexOf(stage);
        if (index < 0) throw CodePipelineErrors.StageNotFound(name, stage);
        if (type == "Outbound") index++;
        if (index >= stages.Count) throw CodePipelineErrors.Validation($"'{stage}' is the last stage of pipeline '{name}' and has no outbound transition");
        var transitions = new Dictionary<string, TransitionRecord>(pipeline.Transitions) { [stages[index]] = new(enabled, call.Principal, call.Now, reason) };
        pipelines.Put(call.Scope, pipeline with { Transitions = transitions });
        store.AfterCommit(() => signal.Wake(call.Scope, name));
    }
}
