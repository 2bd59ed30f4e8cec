namespace Build.Pipelines.Diagnosing;

/// <summary>What makes deployments fail.</summary>
internal static class DeploymentCauses
{
    public static readonly Func<Diagnosis, KnownCause?>[] Rules =
    [
        facts => facts.Hosts.FirstOrDefault(host => host.Fault.Contains("no instance profile", StringComparison.Ordinal)) is { } bare
            ? new("instance-role", $"{bare.Instance} has no instance profile: its agent has no credentials, neither to ask for commands nor to read the revision.",
                "./build.sh --target Provision-Roles makes the profile; attach it: aws ec2 associate-iam-instance-profile, then restart the agent there.")
            : null,
        facts => Event(facts, each => Says(each, "not able to receive the lifecycle event")) is { } deaf
            ? new("dead-agent",
                $"{deaf.Instance} did not take the {deaf.Event} command: its CodeDeploy agent is stopped, or cannot reach CodeDeploy. The revision is not to blame.",
                "./build.sh --target Doctor --fix starts it (or, on the instance: sudo service codedeploy-agent start); then try again.")
            : null,
        facts => Event(facts, each => each is { Event: "ApplicationStop", Script.Length: > 0 } && Failed(each)) is { } stop
            ? new("old-application-stop",
                $"ApplicationStop runs the script of the revision that is installed{Installed(facts)}, not of the new one: "
                + $"the old {stop.Script} fails on {stop.Instance}, and will fail for every new revision.",
                $"Deploy this revision once without it: ./build.sh --target Deploy{Named(facts)} --ignore-application-stop-failures; or mend the script on the instance.")
            : null,
        facts => Event(facts, each => each.ErrorCode is "ScriptFailed" && LacksInterpreter(each)) is { } lost
            ? new("hook-interpreter",
                $"The interpreter of {lost.Script} is not found: its first line names one that the instance lacks, or ends as lines end on Windows.",
                $"Save it with LF (sed -i 's/\\r$//' {lost.Script}; .gitattributes: *.sh text eol=lf); ./build.sh --target Validate names such scripts.")
            : null,
        facts => Event(facts, each => Says(each, "stdout", "STDOUT", "STDERR", "left open", "held open")) is { } held
            ? new("hook-held-stdout",
                $"{held.Script} ended, but something that it started still holds its output open, so the event never ends.",
                "Start background processes with their output redirected: setsid node app.js </dev/null >app.log 2>&1 &")
            : null,
        facts => Event(facts, each => each.Event == "AllowTraffic" && Failed(each)) is { } sick
            ? new("never-healthy",
                $"{sick.Instance} got the revision, and the load balancer does not find it healthy: {sick.Message}",
                "See what the app answers on the health check's path: ./build.sh --target Health; the path is deploy.healthPath in build/settings.json. Traffic is where it was.")
            : null,
        facts => facts.Deployment is { ErrorCode: "AUTO_SCALING_CONFIGURATION" }
            ? new("no-copy", $"CodeDeploy could not bring up the new instances: {facts.Deployment.Message}", "./build.sh --target Provision-Roles puts CodeDeploy's role right; ./build.sh --target Fleet the Auto Scaling group.")
            : null,
        facts => Event(facts, each => each.ErrorCode is "ScriptTimedOut") is { } late
            ? new("hook-timeout", $"{late.Script} did not end within its timeout on {late.Instance}.", $"Look at what it waits for: ./build.sh --target Logs --instance {late.Instance}; its timeout stands in appspec.yml.")
            : null,
        facts => Event(facts, each => each.ErrorCode is "ScriptMissing") is { } missing
            ? new("hook-missing", $"The revision has no {missing.Script}, which its appspec.yml names.", "./build.sh --target Validate names every hook that is missing.")
            : null,
        facts => Event(facts, each => each.ErrorCode is "ScriptNotExecutable") is { } plain
            ? new("hook-not-executable", $"{plain.Script} is not executable, and the agent could not make it so.", $"git update-index --chmod=+x {plain.Script}")
            : null,
        facts => Event(facts, each => Says(each, "already exists at this location")) is { } exists
            ? new("file-exists",
                $"A file that CodeDeploy did not put there is in the way on {exists.Instance}: {exists.Message}",
                "Add file_exists_behavior: OVERWRITE to appspec.yml, or remove what hooks write (node_modules, logs) in BeforeInstall.")
            : null,
        facts => Says(facts, "appspec", "AppSpec") || Event(facts, each => Says(each, "appspec", "AppSpec")) is not null
            ? new("appspec", "The agent could not use the revision's appspec.yml: it is missing from the root of the bundle, or not valid.", "./build.sh --target Validate checks it; ./build.sh --target Package opens the bundle and checks it again.")
            : null,
        facts => Says(facts, "KMS", "kms") || Event(facts, each => Says(each, "KMS", "kms:")) is not null
            ? new("kms", "The download was denied by the key, not by the bucket.", "Give the instance role kms:Decrypt on the bucket's key.")
            : null,
        facts => Event(facts, each => each.Event == "DownloadBundle" && Says(each, "AccessDenied", "403", "credentials")) is { } denied
            ? new("instance-role", $"{denied.Instance} may not read the revision: it has no instance profile, or its role no s3:GetObject on the artifact bucket.", "./build.sh --target Health shows each instance's profile; ./build.sh --target Provision-Roles puts the role right.")
            : null,
        facts => facts.Deployment is { ErrorCode: "NO_INSTANCES" } || Says(facts, "No instances were found", "no instances")
            ? new("no-instances", "No running instance carries the deployment group's tags.", "./build.sh --target Health lists what the tags select; deploy.instanceTags in build/settings.json says which they are.")
            : null,
        facts => Event(facts, each => each.ErrorCode is "UnknownError" && Says(each, "agent was restarted", "restarted")) is { } restarted
            ? new("agent-restarted", $"The CodeDeploy agent on {restarted.Instance} was restarted in the middle of the deployment.", "Deploy again; if the revision restarts the agent itself, do that outside a hook.")
            : null,
        facts => facts.Deployment is { ErrorCode: "AGENT_ISSUE" or "HEALTH_CONSTRAINTS" or "HEALTH_CONSTRAINTS_INVALID", Events.Count: 0 }
            ? new("dead-agent", "Instances did not run a single event: their CodeDeploy agents are stopped, or cannot reach CodeDeploy.", "./build.sh --target Health names them; ./build.sh --target Doctor --fix restarts them.")
            : null,
        facts => Event(facts, each => each.ErrorCode is "ScriptFailed" && each.Event != "ApplicationStop") is { } failed
            ? new("hook-failed", $"{failed.Script} failed in {failed.Event} on {failed.Instance}.", $"The last of its output is above; all of it: ./build.sh --target Logs --instance {failed.Instance}")
            : null,
        facts => facts.Deployment is { ErrorCode: "HEALTH_CONSTRAINTS", Events.Count: > 0 }
            ? new("health-constraints", "Too many instances failed for the deployment configuration's minimum of healthy hosts. The events above are the cause; this is the consequence.", "Mend the cause and deploy again.")
            : null,
    ];

    private static FailedEvent? Event(Diagnosis facts, Func<FailedEvent, bool> fits) => facts.Deployment?.Events.FirstOrDefault(fits);

    // The script is there (else the code were ScriptMissing), and yet starting it finds no file.
    private static bool LacksInterpreter(FailedEvent each) => (each.LogTail ?? "").Split('\n').Any(line =>
        line.Contains("bad interpreter", StringComparison.Ordinal)
        || (line.Contains("No such file or directory", StringComparison.Ordinal) && each.Script is { Length: > 0 } script && line.Contains($"deployment-archive/{script}", StringComparison.Ordinal)));

    private static string Installed(Diagnosis facts) => facts.Deployment?.Installed is { } key ? $" ({key})" : "";

    // The one that failed, not what the files here would make: they may be another commit, or another project.
    private static string Named(Diagnosis facts) => facts.Deployment?.Revision is { } key ? $" --revision {key}" : "";

    private static bool Failed(FailedEvent each) => each.ErrorCode is not (null or "Success");

    private static bool Says(Diagnosis facts, params string[] words) => words.Any(word => facts.Deployment?.Message?.Contains(word, StringComparison.Ordinal) ?? false);

    private static bool Says(FailedEvent each, params string[] words) => words.Any(word =>
        (each.Message?.Contains(word, StringComparison.Ordinal) ?? false) || (each.Event is "DownloadBundle" && (each.LogTail?.Contains(word, StringComparison.Ordinal) ?? false)));
}
