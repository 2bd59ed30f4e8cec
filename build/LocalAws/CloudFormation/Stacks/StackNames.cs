using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>Names and ARNs of stacks.</summary>
internal static class StackNames
{
    private const int Longest = 128;

    /// <exception cref="AwsException">ValidationError.</exception>
    public static void Check(string name)
    {
        if (name.Length is 0 or > Longest || !char.IsAsciiLetter(name[0]) || !name.All(each => char.IsAsciiLetterOrDigit(each) || each == '-'))
            throw CloudFormationErrors.Validation($"1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]* and have at most {Longest} characters");
    }

    /// <summary>The ARN of a new stack.</summary>
    public static string New(Scope scope, string name) => Arn.Of("cloudformation", scope, $"stack/{name}/{Ids.Uuid()}").ToString();

    /// <summary>The ARN of a new change set.</summary>
    public static string NewChangeSet(Scope scope, string name) => Arn.Of("cloudformation", scope, $"changeSet/{name}/{Ids.Uuid()}").ToString();

    /// <summary>The stack's name in its ARN.</summary>
    public static string NameOf(string stackId) => Arn.Parse(stackId).Resource.Split('/')[1];
}
