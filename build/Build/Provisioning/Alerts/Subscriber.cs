using System.Security.Cryptography;
using System.Text;

namespace Build.Provisioning.Alerts;

/// <summary>Somebody who is told. A webhook's path may be a secret, so names have its host and a mark that tells two of one host apart.</summary>
/// <param name="Name">Name in plans and reports.</param>
/// <param name="Protocol">SNS's word.</param>
/// <param name="Endpoint">Address or URL; null when a secret holds it.</param>
/// <param name="Secret">Name of that secret.</param>
internal sealed record Subscriber(string Name, string Protocol, string? Endpoint, string? Secret)
{
    private const int MarkLength = 8;

    public static Subscriber Email(string address) => new($"email {address}", "email", address, null);

    public static Subscriber Webhook(string url) => new($"webhook {Shown("https", url)}", new Uri(url).Scheme, url, null);

    public static Subscriber SecretWebhook(string secret) => new($"webhook of the secret {secret}", "https", null, secret);

    /// <summary>An endpoint as anybody may see it: a webhook without its path.</summary>
    public static string Shown(string protocol, string endpoint) => protocol.StartsWith("http", StringComparison.Ordinal) && Uri.TryCreate(endpoint, UriKind.Absolute, out var url)
        ? $"{url.Authority} #{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(endpoint)))[..MarkLength]}"
        : endpoint;

    /// <summary>What a resource keeps of it. Neither endpoint nor secret can differ from what is live, so no plan ever shows them.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Attributes() =>
        [new(SubscriptionKind.Protocol, Protocol), new(SubscriptionKind.Endpoint, Endpoint), new(SubscriptionKind.Secret, Secret)];
}
