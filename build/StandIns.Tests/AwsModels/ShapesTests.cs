using System.Reflection;
using Amazon.Runtime;

namespace StandIns.Tests.AwsModels;

/// <summary>Names and types of all that the clients have are those of the official packages: those of the models, by the packages' rules.</summary>
public sealed class ShapesTests
{
    [Theory, ClassData(typeof(StandInServices))]
    public void Requests_and_responses_have_exactly_the_members_of_the_model(string name)
    {
        var service = StandInServices.Get(name);
        Assert.NotEmpty(service.Operations);
        var differences = Compared(service).Differences;
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory, ClassData(typeof(StandInServices))]
    public void Enumerations_have_exactly_the_values_of_the_model(string name)
    {
        var service = StandInServices.Get(name);
        foreach (var enumeration in Compared(service).Enumerations)
        {
            var type = service.TypeNamed(OfficialNames.Class(service.ModelName, enumeration));
            Assert.NotNull(type);
            var expected = service.Model.Shape(enumeration).Enum!.ToDictionary(OfficialNames.Constant, value => value);
            var actual = type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .ToDictionary(field => field.Name, field => ((ConstantClass)field.GetValue(null)!).Value);
            Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), actual.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        }
    }

    [Theory, ClassData(typeof(StandInServices))]
    public void Every_error_of_an_operation_has_its_exception_class(string name)
    {
        var service = StandInServices.Get(name);
        var root = service.TypeNamed(service.Client.Name[..^"Client".Length] + "Exception");
        var errors = service.Operations.SelectMany(operation => service.Model.Errors(StandInService.NameOf(operation))).DistinctBy(error => error.Name);
        foreach (var error in errors)
        {
            var type = service.TypeNamed("Model." + OfficialNames.Exception(error.Name));
            Assert.True(type?.IsSubclassOf(root!), $"{error.Name} has no exception class");
            var members = error.Members.Select(member => OfficialNames.Property(service.ModelName, error.Name, member.Name))
                .Where(member => member != "Message");
            var actual = type!.GetProperties().Where(property => property.DeclaringType == type).Select(property => property.Name);
            Assert.Equal(members.Order(), actual.Order());
        }
    }

    private static ShapeComparison Compared(StandInService service)
    {
        var comparison = new ShapeComparison(service);
        foreach (var operation in service.Operations)
        {
            var name = StandInService.NameOf(operation);
            Assert.True(service.Model.HasOperation(name), $"AWS has no operation {name}");
            comparison.Compare(StandInService.RequestOf(operation), service.Model.Input(name));
            comparison.Compare(StandInService.ResponseOf(operation), service.Model.Output(name));
        }
        return comparison;
    }
}
