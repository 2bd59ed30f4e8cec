using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Pipelines and every version of their structures.</summary>
public sealed class PipelineStore(StateStore store)
{
    private readonly Collection<PipelineRecord> pipelines = store.Collection<PipelineRecord>("codepipeline.pipelines");
    private readonly Collection<PipelineDeclaration> versions = store.Collection<PipelineDeclaration>("codepipeline.versions");

    public PipelineRecord? Find(Scope scope, string name) => pipelines.Find(scope, name);

    /// <exception cref="AwsException">PipelineNotFoundException.</exception>
    public PipelineRecord Get(Scope scope, string name) => pipelines.Get(scope, name, () => CodePipelineErrors.PipelineNotFound(scope.AccountId, name));

    public IReadOnlyList<PipelineRecord> List(Scope scope) => pipelines.List(scope);

    /// <summary>The pipelines of every account and region.</summary>
    public IReadOnlyList<(Scope Scope, PipelineRecord Pipeline)> Everywhere() => pipelines.Everywhere();

    /// <exception cref="AwsException">PipelineNameInUseException.</exception>
    public void Add(Scope scope, PipelineRecord pipeline)
    {
        if (!pipelines.Add(scope, pipeline.Structure.Name, pipeline)) throw CodePipelineErrors.PipelineNameInUse(scope.AccountId, pipeline.Structure.Name);
        versions.Put(scope, VersionKey(pipeline.Structure.Name, pipeline.Version), pipeline.Structure);
    }

    public void Put(Scope scope, PipelineRecord pipeline)
    {
        pipelines.Put(scope, pipeline.Structure.Name, pipeline);
        versions.Put(scope, VersionKey(pipeline.Structure.Name, pipeline.Version), pipeline.Structure);
    }

    public void Remove(Scope scope, string name)
    {
        foreach (var version in versions.List(scope, name + "/")) versions.Remove(scope, VersionKey(name, version.Version ?? 1));
        pipelines.Remove(scope, name);
    }

    /// <summary>One version of a structure, or null.</summary>
    public PipelineDeclaration? FindVersion(Scope scope, string name, int version) => versions.Find(scope, VersionKey(name, version));

    /// <summary>The structure that an execution runs.</summary>
    public PipelineDeclaration StructureOf(Scope scope, ExecutionRecord execution) => FindVersion(scope, execution.PipelineName, execution.PipelineVersion)
        ?? throw new InvalidOperationException($"Version {execution.PipelineVersion} of pipeline {execution.PipelineName} is not stored.");

    private static string VersionKey(string name, int version) => FormattableString.Invariant($"{name}/{version:D8}");
}
