using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>Finds change sets by name and stack, or by ARN alone.</summary>
internal sealed class ChangeSetFinder(StackStore stacks)
{
    /// <exception cref="AwsException">ChangeSetNotFound, ValidationError.</exception>
    public (StackRecord Stack, ChangeSetRecord ChangeSet) Get(Scope scope, string? stackName, string nameOrId)
    {
        var isArn = Arn.TryParse(nameOrId, out _);
        if (!isArn && stackName is null)
            throw CloudFormationErrors.Validation("StackName must be specified if ChangeSetName is not specified as an ARN.");
        IEnumerable<StackRecord> candidates = stackName is null ? stacks.List(scope) : stacks.Find(scope, stackName) is { } stack ? [stack] : throw CloudFormationErrors.NoStackHere(stackName);
        return candidates.SelectMany(each => stacks.ChangeSets(each).Select(changeSet => (each, changeSet)))
            .Where(pair => isArn ? pair.changeSet.Id == nameOrId : pair.changeSet.Name == nameOrId)
            .Select(pair => ((StackRecord, ChangeSetRecord)?)pair).FirstOrDefault() ?? throw CloudFormationErrors.NoChangeSet(nameOrId);
    }
}
