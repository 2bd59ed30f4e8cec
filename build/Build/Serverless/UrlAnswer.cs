namespace Build.Serverless;

/// <summary>What an address answers to GET.</summary>
/// <param name="Output">The stack's output that has the address.</param>
/// <param name="Url">The address.</param>
/// <param name="Body">The answer; null when it is none, or an error.</param>
/// <param name="Fault">Why there is no answer.</param>
public sealed record UrlAnswer(string Output, Uri Url, string? Body, string? Fault)
{
    private const int Shown = 200;

    /// <summary>Asks.</summary>
    public static async Task<UrlAnswer> GetAsync(HttpClient http, string output, Uri url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        try
        {
            using var response = await http.GetAsync(url, cancellationToken);
            var body = (await response.Content.ReadAsStringAsync(cancellationToken)).ReplaceLineEndings(" ").Trim();
            body = body.Length <= Shown ? body : body[..Shown] + "...";
            return response.IsSuccessStatusCode ? new(output, url, body, null) : new(output, url, null, $"{(int)response.StatusCode} {response.ReasonPhrase} {body}".TrimEnd());
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new(output, url, null, exception.Message);
        }
    }
}
