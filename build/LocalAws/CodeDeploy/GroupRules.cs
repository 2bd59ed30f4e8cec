using LocalAws.Http;
using LocalAws.Iam;

namespace LocalAws.CodeDeploy;

/// <summary>What must hold of a deployment group, whether it is new or changed.</summary>
public sealed class GroupRules(CodeDeployStore store, RoleResolver roles, TrafficRules traffic)
{
    private const int MostTagGroups = 3;
    private const int MostTriggers = 10;
    private const int MostAlarms = 10;

    /// <exception cref="Kernel.AwsException">Something does not hold.</exception>
    public void Check(CallContext call, DeploymentGroupInfo group)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(group);
        if (store.Config(call.Scope, group.DeploymentConfigName!).ComputePlatform != group.ComputePlatform)
            throw CodeDeployErrors.OtherPlatform(group.DeploymentConfigName!, group.ComputePlatform!);
        if (group.EcsServices is { Count: > 0 })
            throw CodeDeployErrors.Named("InvalidECSServiceException", "LocalAws deploys to instances and functions, not to ECS services.");
        CheckRole(call, group);
        CheckTags(group);
        if (group.ComputePlatform == LambdaRules.Platform)
            LambdaRules.Check(group);
        else
            traffic.Check(call.Scope, group);
        CheckSettings(group);
    }

    private void CheckRole(CallContext call, DeploymentGroupInfo group)
    {
        var context = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["aws:SourceAccount"] = [call.AccountId],
            ["aws:SourceArn"] = [Arns.Group(call.Scope, group.ApplicationName!, group.DeploymentGroupName!).ToString()],
        };
        string[] callers = ["codedeploy.amazonaws.com", $"codedeploy.{call.Region}.amazonaws.com"];
        if (!callers.Any(caller => roles.Resolve(group.ServiceRoleArn!, caller, context) == RoleResolution.Assumable))
            throw CodeDeployErrors.InvalidRole(group.ServiceRoleArn!);
    }

    private static void CheckTags(DeploymentGroupInfo group)
    {
        if (group.Ec2TagSet is not null && group.Ec2TagFilters is { Count: > 0 })
            throw CodeDeployErrors.InvalidTagCombination("InvalidEC2TagCombinationException", "A group has either ec2TagFilters or an ec2TagSet, not both.");
        if (group.OnPremisesTagSet is not null && group.OnPremisesInstanceTagFilters is { Count: > 0 })
            throw CodeDeployErrors.InvalidTagCombination("InvalidOnPremisesTagCombinationException", "A group has either onPremisesInstanceTagFilters or an onPremisesTagSet, not both.");
        if (group.Ec2TagSet?.Ec2TagSetList is { Count: > MostTagGroups } || group.OnPremisesTagSet?.OnPremisesTagSetList is { Count: > MostTagGroups })
            throw CodeDeployErrors.Named("TagSetListLimitExceededException", $"A tag set has at most {MostTagGroups} groups of tags.");
        foreach (var filter in (group.Ec2TagFilters ?? []).Concat((group.Ec2TagSet?.Ec2TagSetList ?? []).SelectMany(list => list)))
            CheckFilter("InvalidEC2TagException", filter.Type, filter.Key, filter.Value);
        foreach (var filter in (group.OnPremisesInstanceTagFilters ?? []).Concat((group.OnPremisesTagSet?.OnPremisesTagSetList ?? []).SelectMany(list => list)))
            CheckFilter("InvalidTagException", filter.Type, filter.Key, filter.Value);
    }

    private static void CheckFilter(string code, string? type, string? key, string? value)
    {
        var valid = type switch { "KEY_ONLY" => key is { Length: > 0 }, "VALUE_ONLY" => value is not null, "KEY_AND_VALUE" or null => key is { Length: > 0 }, _ => false };
        if (!valid)
            throw CodeDeployErrors.Named(code, $"A tag filter of type {type ?? "KEY_AND_VALUE"} needs {(type == "VALUE_ONLY" ? "a value" : "a key")}: {{Key={key}, Value={value}}}.");
    }

    private static void CheckSettings(DeploymentGroupInfo group)
    {
        if (group.AutoRollbackConfiguration is { Enabled: true, Events: null or { Count: 0 } })
            throw CodeDeployErrors.InvalidAutoRollback("Automatic rollback is enabled but no event is given: DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM or DEPLOYMENT_STOP_ON_REQUEST.");
        if (group.TriggerConfigurations!.Count > MostTriggers)
            throw CodeDeployErrors.Named("TriggerTargetsLimitExceededException", $"A group has at most {MostTriggers} triggers.");
        foreach (var trigger in group.TriggerConfigurations)
        {
            if (trigger is not { TriggerName.Length: > 0, TriggerEvents.Count: > 0 } || trigger.TriggerTargetArn?.StartsWith("arn:aws:sns:", StringComparison.Ordinal) != true)
                throw CodeDeployErrors.InvalidTrigger($"The trigger {trigger.TriggerName} needs a name, the ARN of an SNS topic and at least one event.");
        }
        if (group.AlarmConfiguration?.Alarms is { Count: > MostAlarms })
            throw CodeDeployErrors.Named("AlarmsLimitExceededException", $"A group has at most {MostAlarms} alarms.");
        if (group.AlarmConfiguration is { Enabled: true, Alarms: null or { Count: 0 } })
            throw CodeDeployErrors.InvalidAlarms("Alarms are enabled but none is given.");
    }
}
