using LocalAws.CodeBuild.Execution.Env;
using LocalAws.CodeBuild.Execution.Machines;
using LocalAws.Http;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>Makes a build's environment: resolves parameters and secrets, and gives the build a session of its service role.</summary>
internal sealed class EnvironmentMaker(VariableResolver resolver, BuildAccess access, ServerAddress address)
{
    public async Task<IReadOnlyDictionary<string, string>> MakeAsync(BuildRun run, CancellationToken cancellation)
    {
        var given = await resolver.ResolveAsync(run, run.Build.Environment!.EnvironmentVariables ?? [], cancellation);
        var spec = run.Spec.Env;
        var references = spec
            .ParameterStore.Select(pair => new EnvironmentVariable
            {
                Name = pair.Key,
                Value = pair.Value,
                Type = "PARAMETER_STORE",
            })
            .Concat(
                spec.SecretsManager.Select(pair => new EnvironmentVariable
                {
                    Name = pair.Key,
                    Value = pair.Value,
                    Type = "SECRETS_MANAGER",
                })
            );
        var fromSpec = await resolver.ResolveAsync(run, references, cancellation);
        var own = BuildEnvironment.Own(Facts(run), run.SourceFolders);
        foreach (var (name, value) in access.Open(run))
            own[name] = value;
        own["HOME"] = Path.Combine(run.Folder, "home");
        own["TMPDIR"] = Path.Combine(run.Folder, "tmp");
        run.Log.Mask = new SecretMask(run.Secrets);
        var variables = BuildEnvironment.Compose(run.Machine.Variables, spec, fromSpec, given, own);
        if (run.Machine is Desk)
            AwsCommand.Install(own["HOME"], variables);
        var redirection = Path.Combine(run.Folder, "codecommit.gitconfig");
        await File.WriteAllTextAsync(redirection, GitRedirection.Configuration(address.Url, run.Scope.Region), cancellation);
        GitRedirection.Include(variables, redirection);
        return variables;
    }

    private BuildFacts Facts(BuildRun run) =>
        new()
        {
            Arn = run.Build.Arn!,
            ProjectArn = CodeBuildStore.ProjectArn(run.Scope, run.Build.ProjectName!),
            Id = run.Id,
            Number = run.Build.BuildNumber!.Value,
            Image = run.Build.Environment!.Image,
            Initiator = run.Build.Initiator!,
            EncryptionKey = run.Build.EncryptionKey!,
            LogStream = LogTarget.Of(run.Scope, run.Build, run.Stored.LogsConfig).Stream,
            StartTime = run.Build.StartTime!.Value,
            Region = run.Scope.Region,
            Endpoint = address.Url,
            SourceVersion = run.Stored.Pipeline is { Inputs: [var primary, ..] } ? $"arn:aws:s3:::{primary.Bucket}/{primary.Key}" : run.Build.SourceVersion,
            ResolvedSourceVersion = run.ResolvedSourceVersion,
            SourceLocation = run.Build.Source!.Location,
            BatchIdentifier = run.Stored.BatchIdentifier,
        };
}
