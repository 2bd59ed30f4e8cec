using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;
using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Wire;

/// <summary>awsQuery (https://smithy.io/2.0/aws/protocols/aws-query-protocol.html).</summary>
public sealed class AwsQueryWire : IWire
{
    public string? Fault(StandInService service, string operation, ReceivedRequest request)
    {
        var form = new Dictionary<string, string> { ["Action"] = operation, ["Version"] = service.Model.Metadata("apiVersion")! };
        Form(form, "", service.Model.Input(operation), []);
        var expected = form.Select(pair => $"{pair.Key}={pair.Value}").ToHashSet();
        expected.SymmetricExceptWith(QueryHelpers.ParseQuery(request.Text).Select(pair => $"{pair.Key}={pair.Value}"));
        var fault = string.Join(", ", expected);
        return fault.Length == 0 ? null : fault;
    }

    public Answer FullAnswer(StandInService service, string operation)
    {
        var result = service.Model.ResultWrapper(operation) is { } wrapper ? Structure(wrapper, service.Model.Output(operation)!, []) : null;
        var metadata = new XElement("ResponseMetadata", new XElement("RequestId", "req-1"));
        return Answer.Xml(new XElement(XName.Get(operation + "Response"), result, metadata).ToString());
    }

    private static void Form(IDictionary<string, string> form, string prefix, Shape? shape, IReadOnlyList<string> within)
    {
        foreach (var member in shape?.Members ?? [])
        {
            if (!Sample.Ends(member.Shape, [.. within, shape!.Name]))
                Form(form, prefix + member.WireName, member.Shape, member.Name, [.. within, shape.Name]);
        }
    }

    private static void Form(IDictionary<string, string> form, string name, Shape shape, string member, IReadOnlyList<string> within)
    {
        switch (shape.Type)
        {
            case "structure":
                Form(form, name + ".", shape, within);
                break;
            case "list":
                Form(form, $"{name}.{shape.Element.WireName}.1", shape.Element.Shape, member, within);
                break;
            case "map":
                form[$"{name}.entry.1.{shape.Key.WireName}"] = Sample.Text(shape.Key.Shape, member);
                Form(form, $"{name}.entry.1.{shape.Value.WireName}", shape.Value.Shape, member, within);
                break;
            default:
                form[name] = Scalar(shape, member);
                break;
        }
    }

    private static XElement Structure(string name, Shape shape, IReadOnlyList<string> within) => new(name, shape.Members
        .Where(member => !Sample.Ends(member.Shape, [.. within, shape.Name]))
        .Select(member => Element(member.WireName, member.Shape, member.Name, [.. within, shape.Name])));

    private static XElement Element(string name, Shape shape, string member, IReadOnlyList<string> within) => shape.Type switch
    {
        "structure" => Structure(name, shape, within),
        "list" => new XElement(name, Element(shape.Element.WireName, shape.Element.Shape, member, within)),
        "map" => new XElement(name, new XElement(
            "entry",
            new XElement(shape.Key.WireName, Sample.Text(shape.Key.Shape, member)),
            Element(shape.Value.WireName, shape.Value.Shape, member, within))),
        _ => new XElement(name, Scalar(shape, member)),
    };

    private static string Scalar(Shape shape, string member) => shape.Type switch
    {
        "boolean" => "true",
        "timestamp" => Sample.Time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        "blob" => Convert.ToBase64String(Sample.Blob(member)),
        "string" => Sample.Text(shape, member),
        _ => Sample.Number(shape).ToString(CultureInfo.InvariantCulture),
    };
}
