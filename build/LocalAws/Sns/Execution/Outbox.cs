using System.Globalization;
using System.Text;
using LocalAws.Kernel;

namespace LocalAws.Sns.Execution;

/// <summary>E-mails as files: <c>outbox/*.eml</c> in the state folder, which every mail program opens. Nothing is sent.</summary>
public sealed class Outbox(StateFolder folder)
{
    private const int LongestLine = 998;

    /// <summary>Where they lie.</summary>
    public string Path => folder.Folder("outbox");

    /// <summary>Writes one; the file appears whole.</summary>
    public async Task WriteAsync(DeliveryRecord delivery, CancellationToken cancellation)
    {
        var text = delivery.Protocol == "email-json" ? delivery.Body : delivery.Text;
        var mail = new StringBuilder()
            .Append("From: AWS Notifications <no-reply@sns.amazonaws.com>\r\n")
            .Append(CultureInfo.InvariantCulture, $"To: {delivery.Endpoint}\r\n")
            .Append(CultureInfo.InvariantCulture, $"Subject: {Header(delivery.Subject ?? "AWS Notification Message")}\r\n")
            .Append(CultureInfo.InvariantCulture, $"Date: {delivery.Created.UtcDateTime:R}\r\n")
            .Append(CultureInfo.InvariantCulture, $"Message-ID: <{delivery.Id}@sns.amazonaws.com>\r\n")
            .Append(CultureInfo.InvariantCulture, $"X-Amz-Sns-Topic-Arn: {delivery.TopicArn}\r\n")
            .Append("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n")
            .Append(CultureInfo.InvariantCulture, $"Content-Transfer-Encoding: {(IsReadable(text) ? "8bit" : "base64")}\r\n\r\n")
            .Append(IsReadable(text) ? text.ReplaceLineEndings("\r\n") : Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks)).Append("\r\n");
        var target = System.IO.Path.Combine(Path, delivery.Id + ".eml");
        await File.WriteAllTextAsync(target + ".part", mail.ToString(), cancellation);
        File.Move(target + ".part", target, overwrite: true);
    }

    // A person reads it as it lies there, unless a line is longer than mail allows (RFC 5322, 2.1.1), as JSON may be.
    private static bool IsReadable(string text) => text.Split('\n').All(line => Encoding.UTF8.GetByteCount(line) <= LongestLine);

    // RFC 2047: what is not plain ASCII travels encoded.
    private static string Header(string text) => text.All(char.IsAscii) ? text : $"=?UTF-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";
}
