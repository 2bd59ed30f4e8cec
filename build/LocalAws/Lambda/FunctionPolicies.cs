using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>The policies of functions: which other services may invoke them.</summary>
internal sealed class FunctionPolicies(LambdaStore functions)
{
    private const int LargestPolicy = 20_480;

    /// <summary>The policy as JSON, and its revision; null when there is none.</summary>
    public (string Json, string RevisionId)? Read(Scope scope, FunctionReference reference) =>
        functions.Policy(scope, reference) is { } policy ? (JsonOf(policy.Statements), policy.RevisionId) : null;

    /// <exception cref="AwsException">ResourceConflictException, PreconditionFailedException, PolicyLengthExceededException.</exception>
    public void Add(Scope scope, FunctionReference reference, StoredStatement statement, string? revision)
    {
        functions.Version(scope, reference);
        var present = functions.Policy(scope, reference);
        if (revision is not null && revision != present?.RevisionId)
            throw LambdaErrors.WrongRevision();
        if (present?.Statements.Any(each => each.Sid == statement.Sid) == true)
            throw LambdaErrors.Conflict($"The statement id ({statement.Sid}) provided already exists. Please provide a new statement id, or remove the existing statement.");
        IReadOnlyList<StoredStatement> statements = [.. present?.Statements ?? [], statement];
        if (JsonOf(statements).Length > LargestPolicy)
            throw new AwsException("PolicyLengthExceededException", $"The final policy size ({JsonOf(statements).Length}) is bigger than the limit ({LargestPolicy}).");
        functions.PutPolicy(scope, reference, new StoredPolicy(Ids.Uuid(), statements));
    }

    /// <exception cref="AwsException">ResourceNotFoundException, PreconditionFailedException.</exception>
    public void Remove(Scope scope, FunctionReference reference, string sid, string? revision)
    {
        var present = functions.Policy(scope, reference) ?? throw LambdaErrors.NotFound("No policy is associated with the given resource.");
        if (revision is not null && revision != present.RevisionId)
            throw LambdaErrors.WrongRevision();
        if (present.Statements.All(each => each.Sid != sid))
            throw LambdaErrors.NotFound($"Statement {sid} is not found in resource policy.");
        functions.PutPolicy(scope, reference, new StoredPolicy(Ids.Uuid(), [.. present.Statements.Where(each => each.Sid != sid)]));
    }

    /// <summary>Holds a service that wants to invoke a function against the policy of exactly what it invokes.</summary>
    /// <param name="scope">Account and region of the function.</param>
    /// <param name="reference">What is invoked.</param>
    /// <param name="service">E.g. <c>apigateway.amazonaws.com</c>.</param>
    /// <param name="sourceArn">On whose behalf.</param>
    /// <exception cref="AwsException">AccessDeniedException.</exception>
    public void Demand(Scope scope, FunctionReference reference, string service, string sourceArn)
    {
        const string Action = "lambda:InvokeFunction";
        var resource = reference.ArnIn(scope);
        var request = new PolicyRequest(Action, resource)
        {
            Principal = service,
            Context = PolicyRequest.ContextOf(("aws:SourceArn", sourceArn), ("aws:SourceAccount", scope.AccountId)),
        };
        if (Read(scope, reference) is not { } policy || !PolicyEvaluator.Evaluate([PolicyReader.Read(policy.Json, PolicyKind.Resource)], request).IsAllowed)
            throw LambdaErrors.AccessDenied(service, Action, resource);
    }

    private static string JsonOf(IEnumerable<StoredStatement> statements) =>
        $$"""{"Version":"2012-10-17","Id":"default","Statement":[{{string.Join(',', statements.Select(each => each.Json))}}]}""";
}
