namespace Build.Pipelines.Diagnosing;

/// <summary>What makes CloudFormation actions fail: a stack that cannot be begun, or a resource of it.</summary>
internal static class StackCauses
{
    public static readonly Func<Diagnosis, KnownCause?>[] Rules =
    [
        facts => Says(facts, "Requires capabilities")
            ? new("stack-capability", "The template makes roles or has a transform, which the action must acknowledge.", "The message has the line for the action's Capabilities; ./build.sh --target Validate --file pipeline.json checks it.")
            : null,
        facts => Says(facts, "Unrecognized resource type")
            ? new("stack-type", "The template has a type of resource that CloudFormation does not have; the embedded one has fewer than AWS's.", "./build.sh --target Validate names file, line and the types that can be rehearsed.")
            : null,
        facts => !Says(facts, "Unrecognized resource type") && Says(facts, " failed with: Invalid Serverless", "Template format error", "Template error", "Circular dependency")
            ? new("stack-template-refused", "CloudFormation cannot use the template; the message says what it found.", "Correct it, and check it before it is pushed: ./build.sh --target Validate --file TEMPLATE. Then ./build.sh --target Push --target Release")
            : null,
        facts => Says(facts, "does not exist in artifact")
            ? new("stack-template", "The build leaves no such file in its artifact.", "Add it to artifacts.files of the buildspec; the packaged template's name is serverless.template in build/settings.json.")
            : null,
        facts => Says(facts, "itself belongs to")
            ? new("stack-own", "The action deploys the stack that holds its own pipeline.", "Give the action a stack of its own: serverless.stack in build/settings.json.")
            : null,
        facts => facts.Stack is { Resource: not null } stack && Reason(stack, "is not authorized to perform")
            ? new("stack-permission", $"The role of the stack may not make {stack.Resource}.", $"Add what the reason names to a policy of that role{At(stack)}; or take {stack.Resource} out. Then ./build.sh --target Release")
            : null,
        facts => facts.Stack is { Resource: not null } stack && Reason(stack, "already exists")
            ? new("stack-exists", $"Something of the name that {stack.Resource} is to have is there already, and not the stack's.", $"Give {stack.Resource} another name, or none{At(stack)}; or remove what is there.")
            : null,
        facts => facts.Stack is { Resource: not null } stack && Reason(stack, "CodeDeploy deployment d-")
            ? new("stack-shift", $"The new version did not take over the traffic: a hook or an alarm of {stack.Resource} said no. The alias points to the version before.",
                "The reason names the hook or alarm; its log: ./build.sh --target Invoke --function NAME. Once the cause is gone: ./build.sh --target Release")
            : null,
        facts => facts.Stack is { Resource: not null } stack && !Reason(stack, "is not authorized to perform", "already exists", "CodeDeploy deployment d-")
            ? new("stack-resource", $"{stack.Resource} ({stack.Type}) could not be made as the template asks for.", $"Correct {stack.Resource}{At(stack)}, and release again: ./build.sh --target Push --target Release")
            : null,
        facts => facts.Stack?.Status == "ROLLBACK_COMPLETE" || Says(facts, " is in ROLLBACK_COMPLETE state", ":ROLLBACK_COMPLETE state", "ROLLBACK_FAILED state")
            ? new("stack-rolled-back", "The stack's first creation failed and was rolled back: such a stack can only be deleted.",
                "\"serverless\": { \"mode\": \"REPLACE_ON_FAILURE\" } in build/settings.json replaces it: ./build.sh --target Provision, then --target Release. Or delete it: aws cloudformation delete-stack --stack-name NAME")
            : null,
    ];

    private static bool Says(Diagnosis facts, params string[] words) =>
        facts.Action is { Provider: "CloudFormation", Message: { } message } && words.Any(word => message.Contains(word, StringComparison.Ordinal));

    private static bool Reason(StackFailure stack, params string[] words) => words.Any(word => stack.Reason?.Contains(word, StringComparison.Ordinal) == true);

    private static string At(StackFailure stack) => stack.Line is { } line ? FormattableString.Invariant($" (line {line} of the template)") : "";
}
