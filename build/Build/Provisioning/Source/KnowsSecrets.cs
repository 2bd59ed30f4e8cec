using Amazon.SecretsManager;
using Amazon.SecretsManager.Model;

namespace Build.Provisioning.Source;

/// <summary>
/// Pipelines with an OAuth token out of Secrets Manager: the token takes its reference's place in what is written, just then, and the reference takes
/// the mask's in what is read, so that no plan and no state holds it. Only a pipeline that has such an action keeps one; none is made anew.
/// </summary>
/// <param name="inner">The kind itself.</param>
/// <param name="secrets">Secrets Manager; asked only when a resource refers to a secret.</param>
public sealed class KnowsSecrets(ResourceKind inner, Lazy<AmazonSecretsManagerClient> secrets) : ReferringKind(inner)
{
    // What GetPipeline shows in a token's place.
    private const string Mask = $"{Token}\"****\"";
    private const string Token = "\"OAuthToken\":";

    /// <summary>Stops before anything is written when a pipeline would get a token that it does not have.</summary>
    /// <exception cref="BadInput">It would.</exception>
    public static void RequireKept(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var change in plan.Changes.Where(change => change.Action is PlannedAction.Create or PlannedAction.Update && SecretsIn(change.Resource).Count > 0))
        {
            var has = change.Live?.Attributes is { } live && live.Names.Any(name => live[name]?.Contains(Token, StringComparison.Ordinal) == true);
            if (!has)
            {
                throw new BadInput(
                    $"source.provider is GitHubV1, which is for pipelines that have the GitHub action of version 1 already, and {change.Resource.Name} {(change.Live is null ? "is not there" : "has it not")}. "
                    + "Set source.provider to GitHub: Provision makes the connection, which needs no token.");
            }
        }
    }

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var live = await Inner.ReadAsync(resource, cancellationToken);
        if (SecretsIn(resource) is not [var secret, ..])
            return live;
        return live is null ? null : live with { Attributes = live.Attributes.With(value => value.Replace(Mask, $"{Token}\"{SecretReference.To(secret)}\"", StringComparison.Ordinal)) };
    }

    /// <inheritdoc/>
    protected override async Task<Resource> ResolvedAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        foreach (var secret in SecretsIn(resource))
        {
            var value = System.Text.Json.JsonEncodedText.Encode(await ValueAsync(secret, cancellationToken)).ToString();
            resource = resource with { Attributes = resource.Attributes.With(text => text.Replace(SecretReference.To(secret), value, StringComparison.Ordinal)) };
        }
        return resource;
    }

    private static List<string> SecretsIn(Resource resource) =>
        [.. resource.Attributes.Names.SelectMany(attribute => SecretReference.In(resource.Attributes.Get(attribute))).Distinct(StringComparer.Ordinal)];

    private async Task<string> ValueAsync(string secret, CancellationToken cancellationToken)
    {
        try
        {
            var value = (await secrets.Value.GetSecretValueAsync(new GetSecretValueRequest { SecretId = secret }, cancellationToken)).SecretString?.Trim();
            return !string.IsNullOrEmpty(value) && !value.StartsWith('{')
                ? value
                : throw new BadInput($"source.tokenSecret: the secret '{secret}' does not hold a token alone. Put it: aws secretsmanager put-secret-value --secret-id {secret} --secret-string file://token");
        }
        catch (ResourceNotFoundException)
        {
            throw new BadInput($"source.tokenSecret: there is no secret '{secret}'. Make it: aws secretsmanager create-secret --name {secret} --secret-string file://token");
        }
    }
}
