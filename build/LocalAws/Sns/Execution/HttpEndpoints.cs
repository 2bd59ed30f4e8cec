using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace LocalAws.Sns.Execution;

/// <summary>Posts messages to endpoints of http and https.</summary>
internal sealed class HttpEndpoints : IDisposable
{
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(15);
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = AnswerTime };

    public void Dispose() => http.Dispose();

    /// <summary>Posts once: whether it is of no use to try again, and what was wrong; null when nothing was.</summary>
    public async Task<(bool IsOver, string? Fault)> PostAsync(DeliveryRecord delivery, string contentType, CancellationToken stopping)
    {
        try
        {
            using var request = Request(delivery, contentType);
            using var response = await http.SendAsync(request, stopping);
            var status = (int)response.StatusCode;
            // A client's error is for good, except those that say "later".
            return response.IsSuccessStatusCode ? (true, null) : (status is >= 400 and < 500 and not 429 and not 408, $"HTTP {status.ToString(CultureInfo.InvariantCulture)}");
        }
        catch (HttpRequestException exception)
        {
            return (false, exception.Message);
        }
        catch (TaskCanceledException) when (!stopping.IsCancellationRequested)
        {
            return (false, $"nothing within {AnswerTime.TotalSeconds:0} s");
        }
    }

    private static HttpRequestMessage Request(DeliveryRecord delivery, string contentType)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(delivery.Endpoint)) { Content = new StringContent(delivery.Body, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.Add("x-amz-sns-message-type", delivery.Type);
        request.Headers.Add("x-amz-sns-message-id", delivery.Id.Split('-', 2)[1][..36].ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("x-amz-sns-topic-arn", delivery.TopicArn);
        if (delivery.Type == "Notification")
            request.Headers.Add("x-amz-sns-subscription-arn", delivery.SubscriptionArn);
        if (delivery.IsRaw)
            request.Headers.Add("x-amz-sns-rawdelivery", "true");
        request.Headers.UserAgent.ParseAdd("AmazonSimpleNotificationServiceAgent");
        return request;
    }
}
