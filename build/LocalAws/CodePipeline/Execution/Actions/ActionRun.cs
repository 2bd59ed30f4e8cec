using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Everything that a running action may know and do.</summary>
public sealed record ActionRun
{
    /// <summary>Account and region of the pipeline.</summary>
    public required Scope PipelineScope { get; init; }

    public required PipelineDeclaration Pipeline { get; init; }
    public required ExecutionRecord Execution { get; init; }
    public required string StageName { get; init; }
    public required ActionDeclaration Declaration { get; init; }
    public required ActionRecord Record { get; init; }
    public required ArtifactBucket Artifacts { get; init; }
    public required RolePermissions Permissions { get; init; }
    public required TimeProvider Clock { get; init; }

    /// <summary>Stores progress (external id, link, summary) at once, so that a restarted server finds the work again.</summary>
    public required Action<Func<ActionRecord, ActionRecord>> Report { get; init; }

    /// <summary>Account and region that the action works in.</summary>
    public Scope Scope => PipelineScope with { Region = Declaration.Region ?? PipelineScope.Region };

    public string? ExternalExecutionId => Record.ExternalExecutionId;

    /// <summary>A configuration value with its variables resolved, or null.</summary>
    public string? Setting(string key) => Record.ResolvedConfiguration.GetValueOrDefault(key);

    /// <summary>A configuration value that the structure's rules demand.</summary>
    public string Required(string key) => Setting(key) ?? throw new InvalidOperationException($"Action {Declaration.Name} has no {key}, which its type demands.");

    /// <summary>The name of the only output artifact.</summary>
    public string OutputName => (Declaration.OutputArtifacts ?? [])[0].Name;

    /// <summary>Where an input artifact is stored.</summary>
    public S3Location Input(string name) => Record.InputArtifacts.First(artifact => artifact.Name == name).S3location
        ?? throw new AwsException("ConfigurationError", $"Input artifact '{name}' was not produced in this execution");

    /// <summary>The role that the action works with: its own, or else the pipeline's.</summary>
    public string RoleArn => Declaration.RoleArn ?? Pipeline.RoleArn;

    /// <summary>Fails the action when its role may not do this.</summary>
    /// <exception cref="AwsException">PermissionError.</exception>
    public void Demand(string resource, params IEnumerable<string> actions) => Permissions.Demand(Scope, RoleArn, resource, actions);

    /// <summary>Fails the action when its role may not hand another role on to a service.</summary>
    /// <exception cref="AwsException">PermissionError.</exception>
    public void DemandPassRole(string passed, string service) => Permissions.DemandPassRole(Scope, RoleArn, passed, service);

    /// <summary>The ARN of something that the action uses, in its account and region.</summary>
    public string ArnOf(string service, string resource) => Arn.Of(service, Scope, resource).ToString();

    /// <summary>The context of a call to another service, made with the action's role.</summary>
    public CallContext Call(CancellationToken cancellation) => CallIn(Scope, cancellation);

    /// <summary>The same in another region.</summary>
    public CallContext CallIn(Scope scope, CancellationToken cancellation)
    {
        var session = $"arn:aws:sts::{scope.AccountId}:assumed-role/{RoleArn[(RoleArn.LastIndexOf('/') + 1)..]}/{Execution.Id}";
        return CallContext.ForService(scope, session, Clock, cancellation);
    }
}
