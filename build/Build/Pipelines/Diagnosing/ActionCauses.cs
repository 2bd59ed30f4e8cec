namespace Build.Pipelines.Diagnosing;

/// <summary>What makes actions fail before, or instead of, a deployment.</summary>
internal static class ActionCauses
{
    public static readonly Func<Diagnosis, KnownCause?>[] Rules =
    [
        facts => facts.Build is { StatusCode: "YAML_FILE_ERROR" } build
            ? new("buildspec", $"CodeBuild could not use the buildspec: {build.Message}", "./build.sh --target Validate names file, line and key.")
            : null,
        facts => facts.Build is { StatusCode: "COMMAND_EXECUTION_ERROR" } build && ShellSyntax.IsBashOnly(build.LogTail)
            ? new("build-shell", $"A command of the {build.Phase} phase is bash's, and sh ran it: CodeBuild's shell is sh unless the buildspec names another.",
                "Add env: shell: bash to the buildspec, or write what every sh understands. Then ./build.sh --target Push --target Release")
            : null,
        facts => facts.Build is { Phase: "PRE_BUILD" or "BUILD" or "INSTALL" or "POST_BUILD", StatusCode: "COMMAND_EXECUTION_ERROR" } build
            ? new("build-command", $"A command of the {build.Phase} phase failed; the end of its output is above.", $"Run the command at your desk; the whole log: ./build.sh --target Logs --build {build.BuildId}")
            : null,
        facts => facts.Build is { Phase: "UPLOAD_ARTIFACTS" } build
            ? new("build-artifacts", $"The build's artifacts could not be collected: {build.Message}", "Compare artifacts.files and base-directory of buildspec.yml with what the build leaves behind.")
            : null,
        facts => facts.Stack is null && Says(facts, "assume ", "be assumed", "AssumeRole", "not authorized to perform: sts")
            ? new("role-not-assumable", "The service may not assume its role: the role is gone, its trust policy names another service, or it is only seconds old.", "./build.sh --target Provision-Roles puts the roles right; then ./build.sh --target Retry.")
            : null,
        facts => Says(facts, "KMS", "kms:")
            ? new("kms", "Access was denied by a key, not by the bucket.", "Give the role that the message names kms:Decrypt and kms:GenerateDataKey on the key.")
            : null,
        facts => facts.Action is { Provider: "CodeStarSourceConnection" } && Says(facts, "PENDING", "not available", "is not in")
            ? new("connection-pending", "The connection to the repository's host was never completed.", "Complete it in the console (Developer Tools > Settings > Connections), then ./build.sh --target Retry.")
            : null,
        facts => facts.Stack is null && Says(facts, "AccessDenied", "not authorized", "Insufficient permissions")
            ? new("access-denied", $"A role lacks a permission: {facts.Action?.Message}", "./build.sh --target Plan shows how the roles differ from what they should be; --target Provision-Roles repairs them.")
            : null,
        facts => facts.Action is { Provider: "Manual" } rejected
            ? new("rejected", $"Nobody approved it: {rejected.Message}", "When the reason is out of the way, ./build.sh --target Retry asks again.")
            : null,
        facts => facts.Action is { ErrorCode: "RevisionUnavailable" } gone
            ? new("commit", $"The commit cannot be read: {gone.Message}", "Push it first (./build.sh --target Push), or name one that the repository has: --commit.")
            : null,
        facts => Says(facts, "branch", "Branch") && facts.Action?.Stage == "Source"
            ? new("branch", $"The source branch cannot be read: {facts.Action?.Message}", "./build.sh --target Push pushes to the branch that build/settings.json names.")
            : null,
        facts => facts.Status == "Superseded"
            ? new("superseded", "A newer execution overtook this one; it did not fail, it was replaced.", "./build.sh --target History shows which; pipeline.executionMode QUEUED lets every one through.")
            : null,
    ];

    private static bool Says(Diagnosis facts, params string[] words) => words.Any(word =>
        (facts.Action?.Message?.Contains(word, StringComparison.Ordinal) ?? false) || (facts.Build?.Message?.Contains(word, StringComparison.Ordinal) ?? false));
}
