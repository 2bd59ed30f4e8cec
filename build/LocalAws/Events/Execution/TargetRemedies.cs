using LocalAws.Kernel;

namespace LocalAws.Events.Execution;

/// <summary>The command that lets EventBridge in, where a target keeps it out: the console does that by itself, and the CLI does not.</summary>
internal static class TargetRemedies
{
    /// <summary>Text to be added to what the target says; empty when there is no such command.</summary>
    public static string Of(Target target, string ruleArn, AwsException refused) => (Arn.Parse(target.Arn).Service, refused.Code) switch
    {
        ("sns", "AuthorizationError") => $". Let EventBridge in: aws sns set-topic-attributes --topic-arn {target.Arn} --attribute-name Policy --attribute-value "
            + $$"""'{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sns:Publish","Resource":"{{target.Arn}}"}]}'""",
        ("lambda", "AccessDeniedException") => $". Let EventBridge in: aws lambda add-permission --function-name {target.Arn} --statement-id {ruleArn[(ruleArn.LastIndexOf('/') + 1)..]} "
            + $"--action lambda:InvokeFunction --principal events.amazonaws.com --source-arn {ruleArn}",
        _ => "",
    };
}
