namespace Build.Aws;

/// <summary>The page on which a person allows a pending connection: AWS's console, or the same path of the endpoint that serves everything else.</summary>
/// <param name="Endpoint">Where all services answer; null is AWS itself.</param>
/// <param name="Answer">Whether a page that this machine serves is answered without a person (<c>--yes</c>).</param>
public sealed record ConnectionPage(Uri? Endpoint, bool Answer = false)
{
    /// <summary>What is to be chosen there.</summary>
    public string Button => Endpoint is null ? "Update pending connection" : "Connect";

    /// <summary>The page of a connection.</summary>
    /// <param name="arn">Its ARN: <c>arn:aws:codeconnections:REGION:ACCOUNT:connection/ID</c>.</param>
    public Uri For(string arn)
    {
        ArgumentNullException.ThrowIfNull(arn);
        var parts = arn.Split(':', 6);
        var (region, account, id) = (parts[3], parts[4], parts[5][(parts[5].LastIndexOf('/') + 1)..]);
        return new(Endpoint ?? new Uri($"https://{region}.console.aws.amazon.com/"), $"/codesuite/settings/{account}/{region}/connections/{id}");
    }

    /// <summary>Answers the page when that was asked for and this machine serves it; at GitHub nobody can answer for a person.</summary>
    public async Task<bool> TryAnswerAsync(string arn, CancellationToken cancellationToken)
    {
        if (!Answer || Endpoint is not { IsLoopback: true })
            return false;
        using var http = new HttpClient();
        using var answer = await http.PostAsync(For(arn), null, cancellationToken);
        return answer.IsSuccessStatusCode;
    }
}
